"""All parts of .xlsx and .docx files against ISO/IEC 29500-4 (transitional) and the rules of their package."""
import os, posixpath, re, zipfile
from lxml import etree
from workbook import excel
B=os.path.join(os.path.dirname(os.path.abspath(__file__)),'schemas')
_c={}
def schema(n):
    if n not in _c: _c[n]=etree.XMLSchema(etree.parse(os.path.join(B,n)))
    return _c[n]
T='transitional/'
BY_NS={
 'http://schemas.openxmlformats.org/spreadsheetml/2006/main':T+'sml.xsd',
 'http://schemas.openxmlformats.org/wordprocessingml/2006/main':T+'wml.xsd',
 'http://schemas.openxmlformats.org/drawingml/2006/chart':T+'dml-chart.xsd',
 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing':T+'dml-spreadsheetDrawing.xsd',
 'http://schemas.openxmlformats.org/drawingml/2006/main':T+'dml-main.xsd',
 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties':T+'shared-documentPropertiesExtended.xsd',
 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties':T+'shared-documentPropertiesCustom.xsd',
 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties':'opc/opc-coreProperties.xsd',
 'http://schemas.openxmlformats.org/package/2006/relationships':'opc/opc-relationships.xsd',
 'http://schemas.openxmlformats.org/package/2006/content-types':'opc/opc-contentTypes.xsd',
}
MC='http://schemas.openxmlformats.org/markup-compatibility/2006'
S='{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
R='{http://schemas.openxmlformats.org/officeDocument/2006/relationships}'
EXPECT={ # root -> content type
 S+'workbook':'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
 S+'worksheet':'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
 S+'styleSheet':'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
 S+'sst':'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml',
 S+'comments':'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
 S+'table':'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
}
def strip_mc(root,notes):
    ign=set()
    for el in root.iter():
        if not isinstance(el.tag,str): continue
        a=el.attrib.get('{%s}Ignorable'%MC)
        if a is not None:
            for p in a.split():
                if p not in el.nsmap: notes.append('mc:Ignorable prefix %s not declared'%p)
                else: ign.add(el.nsmap[p])
            del el.attrib['{%s}Ignorable'%MC]
    if ign:
        for el in list(root.iter()):
            if not isinstance(el.tag,str): continue
            for k in list(el.attrib):
                if k.startswith('{') and k[1:].split('}')[0] in ign: del el.attrib[k]
            if etree.QName(el).namespace in ign and el.getparent() is not None: el.getparent().remove(el)
    if root.find('.//{%s}AlternateContent'%MC) is not None: notes.append('has AlternateContent')
def rels_of(part): d,f=posixpath.split(part); return posixpath.join(d,'_rels',f+'.rels')
def check(path):
    errs=[]; stats={}
    def E(p,m): errs.append((p,m))
    try: z=zipfile.ZipFile(path)
    except Exception as e: return [('zip',str(e))],stats
    bad=z.testzip()
    if bad: E(bad,'CRC')
    names=z.namelist()
    low={}
    for n in names:
        if n.lower() in low: E(n,'duplicate zip entry (case-insensitive)')
        low[n.lower()]=n
        if '\\' in n or n.startswith('/'): E(n,'bad entry name')
        if n.endswith('/'): E(n,'directory entry')
    if names[0]!='[Content_Types].xml': stats['ct_first']=names[0]
    docs={}
    for n in names:
        if not re.search(r'\.(xml|rels|vml)$',n): continue
        raw=z.read(n)
        try: root=etree.fromstring(raw,etree.XMLParser(huge_tree=True))
        except Exception as e: E(n,'not well-formed: %s'%e); continue
        if re.search(rb'_x[0-9A-Fa-f]{4}_',raw): stats.setdefault('xHHHH',[]).append(n)
        docs[n]=root
    # content types
    ct=docs.get('[Content_Types].xml'); over={}; deft={}
    for el in ct:
        q=etree.QName(el).localname
        if q=='Default':
            e=el.get('Extension').lower()
            if e in deft: E('[Content_Types].xml','duplicate Default '+e)
            deft[e]=el.get('ContentType')
        else:
            p=el.get('PartName')
            if p.lower() in over: E('[Content_Types].xml','duplicate Override '+p)
            over[p.lower()]=el.get('ContentType')
            if p.lstrip('/').lower() not in low: E('[Content_Types].xml','Override for missing part '+p)
    def type_of(n):
        return over.get('/'+n.lower()) or deft.get(n.rsplit('.',1)[-1].lower())
    for n in names:
        if n=='[Content_Types].xml': continue
        if not type_of(n): E(n,'no content type')
    for n,root in docs.items():
        t=type_of(n)
        if root.tag in EXPECT and t!=EXPECT[root.tag]: E(n,'content type %s for root %s'%(t,root.tag))
    # relationships
    targets=set(); relmap={}
    for n,root in docs.items():
        if not n.endswith('.rels'): continue
        d,f=posixpath.split(n); base=posixpath.dirname(d); src=posixpath.join(base,f[:-5]) if f!='.rels' else ''
        if src and src not in names: E(n,'rels of missing part '+src)
        ids={}
        for r in root:
            i=r.get('Id')
            if i in ids: E(n,'duplicate Id '+i)
            if not re.fullmatch(r'[A-Za-z_][\w.\-]*',i): E(n,'Id not an NCName '+i)
            ids[i]=r
            tg=r.get('Target')
            if r.get('TargetMode')=='External':
                if len(tg)>2079: E(n,'external target longer than 2079: %d'%len(tg))
                if re.search(r'[\s<>"{}|^`]',tg): E(n,'external target has raw space/forbidden char: '+tg)
                if re.search(r'[^\x00-\x7f]',tg): stats.setdefault('nonascii_targets',0); stats['nonascii_targets']+=1
                stats.setdefault('ext_targets',[]).append(tg)
                continue
            if tg.startswith('/'): E(n,'absolute target '+tg)
            full=tg[1:] if tg.startswith('/') else posixpath.normpath(posixpath.join(base,tg))
            full=full.split('#')[0]
            if full not in names: E(n,'dangling relationship %s -> %s'%(i,tg))
            targets.add(full)
        relmap[src]=ids
    for n in names:
        if n.endswith('.rels') or n=='[Content_Types].xml': continue
        if n not in targets: E(n,'part not reachable by any relationship')
    for n,root in docs.items():
        used=[]
        for el in root.iter():
            if not isinstance(el.tag,str): continue
            for k,v in el.attrib.items():
                if k.startswith(R): used.append(v)
        for u in used:
            if u and u not in relmap.get(n,{}): E(n,'r:id %s has no relationship'%u)
        if not n.endswith('.rels'):
            for i,r in relmap.get(n,{}).items():
                if i not in used and r.get('Type').rsplit('/',1)[-1] not in ('styles','theme','sharedStrings','comments','settings','fontTable','numbering','footnotes','endnotes','webSettings','calcChain','printerSettings','customXml','glossaryDocument','commentsExtended','commentsIds','people'): stats.setdefault('unused_rel',[]).append(n+' '+i+' '+r.get('Type').rsplit('/',1)[-1])
    # XSD
    nparts=0; nvalid=0
    for n,root in docs.items():
        r2=etree.fromstring(etree.tostring(root),etree.XMLParser(huge_tree=True)); notes=[]
        strip_mc(r2,notes)
        for el in r2.iter(S+'t'):   # Excel itself writes xml:space on t; the XSD does not list it
            sp=el.attrib.pop('{http://www.w3.org/XML/1998/namespace}space',None)
            if sp!='preserve' and el.text and (el.text!=el.text.strip(' \t\r\n')): E(n,'t with outer blanks but no xml:space: %r'%el.text[:60])
        for x in notes: stats.setdefault('mc',[]).append(n+': '+x)
        ns=etree.QName(r2).namespace
        s=BY_NS.get(ns)
        if not s:
            stats.setdefault('no_schema',[]).append(n+' '+str(ns)); continue
        sc=schema(s); nparts+=1
        if sc.validate(r2): nvalid+=1
        else:
            seen={}
            for e in sc.error_log:
                k=re.sub(r"\d+",'#',e.message)[:200]
                if k in seen: seen[k][1]+=1
                else: seen[k]=[e.message,1]
            for m,c in seen.values(): E(n,'XSD x%d: %s'%(c,m))
    app=docs.get('docProps/app.xml')
    if app is not None and any('Microsoft' in t for t in app.itertext()): E('docProps/app.xml','says that Microsoft made it')
    stats['parts']=nparts; stats['valid']=nvalid; stats['entries']=len(names)
    wbn=next((n for n,r in docs.items() if r.tag==S+'workbook'),None)
    if wbn: excel(path,z,docs,wbn,relmap,E,stats,type_of)
    return errs,stats
